import { chromium } from 'playwright';
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
const set=process.argv.slice(2); // locale:width:mode
for (const one of set){ const [l,w,mode]=one.split(':');
 const c=await b.newContext({viewport:{width:+w,height:900},deviceScaleFactor:1,colorScheme:mode==='dark'?'dark':'light',forcedColors:mode==='forced'?'active':'none'});
 const g=await c.newPage();
 await g.goto(`http://localhost:${process.env.PORT??4472}/${l}/${process.env.AT??'guide/introduction/'}`,{waitUntil:'load'}); await g.waitForTimeout(1200);
 if(mode==='print') await g.emulateMedia({media:'print'});
 if(mode==='open') await g.evaluate(()=>document.querySelectorAll('.plot details').forEach(d=>d.open=true));
 const f=await g.$$('.plot'); let i=0;
 console.log(one, f.length, 'scrollW', await g.evaluate(()=>document.documentElement.scrollWidth), await g.evaluate(()=>[...document.querySelectorAll('.plot')].map(p=>Math.round(p.getBoundingClientRect().height)+'h')));
 const y0=await g.evaluate(()=>document.querySelector('.plot').getBoundingClientRect().top+scrollY-20), y1=await g.evaluate(()=>[...document.querySelectorAll('.plot')].at(-1).getBoundingClientRect().bottom+scrollY+10);
 await g.screenshot({path:`/tmp/team/tools/pic-${l}-${w}-${mode}.png`,fullPage:true,clip:{x:0,y:y0,width:+w,height:y1-y0}});
}
await b.close();
