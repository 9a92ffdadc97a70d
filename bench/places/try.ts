import { readFileSync } from 'node:fs';
import { NameIndex } from '../../packages/places/src/match/NameIndex.ts';
import { queryForm } from '../../packages/places/src/match/QueryForm.ts';
import { nameSimilarity } from '../../packages/places/src/match/nameSimilarity.ts';
import { evaluationGazetteer } from './evaluationGazetteer.ts';
import { readCsv } from '../../packages/places/gazetteer/csv.ts';
const folder = process.env.NJIA_SHARED_DATA ?? '/work/shared/data';
let t=performance.now();
const places = evaluationGazetteer(folder+'/places', process.argv[2]==='alt');
console.log('places', places.length, performance.now()-t|0); t=performance.now();
const names = new NameIndex(places); console.log('index', names.size, performance.now()-t|0); t=performance.now();
names.folded; console.log('fold', performance.now()-t|0); t=performance.now();
names.near; console.log('segments', performance.now()-t|0); t=performance.now();
names.exact('sorted','x'); names.exact('folded','x'); names.sameSkeleton('x'); names.withWord('x'); console.log('maps', performance.now()-t|0);
const rows = readCsv(readFileSync(folder+'/places/eval_pairs_dev.csv','utf8')).filter(r=>!['free_text','negative'].includes(r.get('kind')!));
const scope = new Map<string, number[]>();
for (let n=0;n<names.size;n++){ const p=places[names.placeOf[n]!]!; const k=(p.level==='country'?'':p.country)+'|'+p.level; (scope.get(k)??scope.set(k,[]).get(k)!).push(n);}
const lv:Record<string,string>={adm0:'country',adm1:'adm1',adm2:'adm2',adm3:'adm3',ppl:'town'};
const tally=new Map<string,[number,number,number]>();
const show=process.argv[3];
t=performance.now(); 
for(const r of rows){ const level=lv[r.get('level')!]!; const c=level==='country'?'':r.get('country_context')!; const list=scope.get(c+'|'+level)??[]; const q=queryForm(r.get('raw')!); let best=-1,bs=-1; const sc:[number,number][]=[];
 for(const n of list){ const s=nameSimilarity(q,names,n)+0.004*Math.log10(1+places[names.placeOf[n]!]!.population)*(s0(1)); sc.push([s,n]); }
 sc.sort((a,b)=>b[0]-a[0]); const ok=new Set([r.get('expected_code'),...(r.get('accept_codes')||'').split('|')]);
 const top=sc[0]; const hit=top&&ok.has(places[names.placeOf[top[1]]!]!.id); const g=(c==='KE'?'KE ':'other ')+(level==='country'?'country':level==='town'?'ppl':'admin')+' '+r.get('kind'); const v=tally.get(g)??[0,0,0]; v[0]++; if(hit)v[1]++; if(sc.slice(0,5).some(([,n])=>ok.has(places[names.placeOf[n]!]!.id)))v[2]++; tally.set(g,v);
 if(!hit&&show&&g.includes(show)) console.log(r.get('raw'),'→',top&&places[names.placeOf[top[1]]!]!.name,top?.[0].toFixed(3),'expected',r.get('expected_name'), sc.findIndex(([,n])=>ok.has(places[names.placeOf[n]!]!.id)), sc.find(([,n])=>ok.has(places[names.placeOf[n]!]!.id))?.[0].toFixed(3));
}
function s0(x:number){return x;}
console.log('time',performance.now()-t|0);
let N=0,H=0;for(const [g,[n,h,f]] of [...tally].sort()){N+=n;H+=h;console.log(g.padEnd(28),n,h,(100*h/n).toFixed(1),(100*f/n).toFixed(1));} console.log(N,H,(100*H/N).toFixed(1));
