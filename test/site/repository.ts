/** Things a file of the repository should never say, because they are only true on one machine. */
const machinePaths = /(?<![\w.~/-])\/(?:home|Users|root|work|tmp|private)\/[\w.-]+/;
const registries = /\bregistry\.[\w-]+\.[a-z]+|\b[\w-]+\.pkg\.dev\b|\b_authToken\b/;

/** The lines of a file that name a folder of one machine or a package registry. */
export const tiedLines = (file: string, text: string): string[] =>
  text.split('\n').flatMap((line, index) => {
    const [found] = machinePaths.exec(line) ?? registries.exec(line) ?? [];
    return found ? [`${file}:${index + 1}: ${found}`] : [];
  });
