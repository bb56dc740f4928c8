cd /tmp/team/pictures; exec npx astro dev --port 4471
