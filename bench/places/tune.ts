import { evaluationPlaces, evaluationRows, SHARED } from './evaluation.ts';
import { PlaceTree } from '../../packages/places/src/resolve/PlaceTree.ts';
import { Search } from '../../packages/places/src/resolve/Search.ts';
import { queryForm } from '../../packages/places/src/match/QueryForm.ts';
import { sortWords } from '../../packages/places/src/match/NameIndex.ts';
import { nameSimilarity } from '../../packages/places/src/match/nameSimilarity.ts';
import { jaroWinkler } from '../../packages/places/src/match/jaroWinkler.ts';
const rows=evaluationRows(SHARED+'/places/eval_pairs_dev.csv').filter(r=>r.kind==='spelling');
const search=new Search(new PlaceTree(evaluationPlaces('bare'))); const N=search.names;
type C={b:string,bs:string,f:string,k:string,ks:string,jw:number,jws:number,pre:number,pop:number,y:boolean,multi:boolean};
const data:{g:string;q:any;c:C[]}[]=[];
for(const r of rows){const q=queryForm(r.raw);const sc=search.scope(r.level==='country'?undefined:r.country,r.level);
 const list=(sc.scan??[]).map(n=>[nameSimilarity(q,N,n),n] as const).sort((a,b)=>b[0]-a[0]).slice(0,50);
 const c=list.map(([,n])=>{const k=N.joined[n]!,w=N.bare[n]!.split(' ');const multi=w.length>1||q.bareWords.length>1;const ks=sortWords(w);const p=search.tree.places[N.placeOf[n]!]!;const sh=Math.min(k.length,q.bare.length);
  return {f:N.folded[n]!,k,ks,jw:jaroWinkler(q.bare,k),jws:multi?jaroWinkler(q.sorted,ks):0,pre:(k.startsWith(q.bare)||q.bare.startsWith(k))&&sh>=3?sh/Math.max(k.length,q.bare.length):0,pop:Math.log10(1+p.population),y:r.expected.has(p.id),multi} as C;});
 if(c.some(x=>x.y))data.push({g:r.group,q,c});}
const V=new Set([...'aeiouy']);
const CONF=(process.argv[2]??'kc kq qc lr bv bp td sz gk jg vw uw iy fv mn xh jy dz Ss CJ').split(' ');
const CONF2='ny nd mb ng gk rl bm hk th wb'.split(' ');
interface P{v:number;vc:number;conf:number;dbl:number;h:number;vg:number;tr:number;raw:number;fo:number;pa:number;pb:number;pop:number;nas:number;yw:number;fin:number;ini:number}
const base:P={v:.6,vc:.6,conf:.5,dbl:.5,h:.5,vg:.8,tr:.7,raw:.4,fo:.3,pa:.75,pb:.15,pop:.004,nas:1,yw:1,fin:1,ini:1};
const rowsB=new Float32Array(65*65);
function dist(a:string,b:string,p:P,table:Map<string,number>):number{ if(a===b)return 1;const m=Math.min(a.length,64),n=Math.min(b.length,64);if(!m||!n)return 0;
 const gap=(s:string,i:number)=>{const c=s[i]!;if(i>0&&s[i-1]===c)return p.dbl;if(c==='h')return p.h;let x=V.has(c)?p.vg:1;if((c==='n'||c==='m')&&i+1<s.length&&!V.has(s[i+1]!))x=p.nas;if(c==='y'||c==='w')x=Math.min(x,p.yw);if(i===s.length-1)x*=p.fin;if(i===0)x*=p.ini;return x;};
 rowsB[0]=0;for(let j=1;j<=n;j++)rowsB[j]=rowsB[j-1]!+gap(b,j-1);
 for(let i=1;i<=m;i++){rowsB[i*65]=rowsB[(i-1)*65]!+gap(a,i-1);const ga=gap(a,i-1);for(let j=1;j<=n;j++){const x=a[i-1]!,y=b[j-1]!;let s=x===y?0:table.get(x+y)??1; if(s&&(i===m&&j===n))s*=p.fin; if(s&&i===1&&j===1)s*=p.ini;let best=rowsB[(i-1)*65+j-1]!+s;best=Math.min(best,rowsB[(i-1)*65+j]!+ga,rowsB[i*65+j-1]!+gap(b,j-1));
  if(i>1&&j>1&&x===b[j-2]&&y===a[i-2]&&x!==y)best=Math.min(best,rowsB[(i-2)*65+j-2]!+p.tr);rowsB[i*65+j]=best;}}
 return Math.max(0,1-rowsB[m*65+n]!/Math.max(m,n));}
function evalP(p:P){const t=new Map<string,number>();for(const a of V)for(const b of V)if(a!==b)t.set(a+b,p.v);for(const x of ['ae','ei','ou','ao','iy','ai'])if(true){t.set(x,p.vc);t.set(x[1]!+x[0]!,p.vc);}for(const c of CONF){t.set(c,p.conf);t.set(c[1]!+c[0]!,p.conf);}
 const hit:Record<string,number>={};let ll=0;let tot=0;
 for(const d of data){let bs=-1,by=false;const sc:number[]=[];for(const c of d.c){const fo=dist(d.q.folded,c.f,p,t);let s=p.raw*dist(d.q.bare,c.k,p,t)+p.fo*fo+(1-p.raw-p.fo)*c.jw;if(c.multi)s=Math.max(s,.97*(p.raw*dist(d.q.sorted,c.ks,p,t)+p.fo*fo+(1-p.raw-p.fo)*c.jws));if(c.pre)s=Math.max(s,p.pa+p.pb*c.pre);s+=p.pop*c.pop;sc.push(s);if(s>bs){bs=s;by=c.y;}}
  const mx=Math.max(...sc);let z=0,zy=0;sc.forEach((s,i)=>{const e=Math.exp(25*(s-mx));z+=e;if(d.c[i]!.y)zy+=e;});ll-=Math.log(zy/z);
  if(by){tot++;hit[d.g]=(hit[d.g]??0)+1;}}
 return {tot,ke:hit['KE places spelling']??0,ll:ll/data.length,hit};}
let best=base,bv=evalP(base);console.log('base',bv.tot,data.length,bv.ke,bv.ll.toFixed(4),JSON.stringify(bv.hit));
let seed=7;const rnd=()=>{seed=(seed*1103515245+12345)&0x7fffffff;return seed/0x7fffffff;};
const end=Date.now()+Number(process.argv[3]??200)*1000;
while(Date.now()<end){const p={...best};const keys=Object.keys(p) as (keyof P)[];for(let i=0;i<2;i++){const k=keys[Math.floor(rnd()*keys.length)]!;p[k]=k==='pop'?Math.max(0,p[k]+(rnd()-.5)*.004):Math.min(1.2,Math.max(.05,p[k]+(rnd()-.5)*.3));} if(p.raw+p.fo>.95)continue;const v=evalP(p);if(v.ll<bv.ll-1e-5){best=p;bv=v;}}
console.log('best',bv.tot,bv.ke,bv.ll.toFixed(4),JSON.stringify(bv.hit));console.log(JSON.stringify(best));
