import { evaluationRows, SHARED } from './evaluation.ts';
import { createResolver } from './report.ts';
import { kenya } from '../../packages/places/src/gazetteers/data/kenya.ts';
import { kenyaLocalities } from '../../packages/places/src/gazetteers/data/kenyaLocalities.ts';
import { countries } from '../../packages/places/src/gazetteers/data/countries.ts';
import { countryNames } from '../../packages/places/src/gazetteers/data/countryNames.ts';
import { eastAfrica } from '../../packages/places/src/gazetteers/data/eastAfrica.ts';
import { gulf } from '../../packages/places/src/gazetteers/data/gulf.ts';
import { world } from '../../packages/places/src/gazetteers/data/world.ts';
const filter=process.argv[2]??'-';
const resolver=createResolver({gazetteers:[kenya,kenyaLocalities,countries,eastAfrica,gulf,...(process.argv[3]==='all'?[world,countryNames]:[])],home:['KE']});
const rows=evaluationRows(SHARED+'/places/eval_pairs_dev.csv');
let ok=0,wrong=0,none=0; for(const row of rows){ if(row.kind==='free_text'){const a=resolver.resolve(row.raw,{country:'KE'});const c=a.candidates[0]&&resolver.tree.firstLevel(a.candidates[0].place)?.id; const r=row.expected.has(c??''); if(a.status==='matched'){r?ok++:wrong++;}else none++; if((!r||a.status!=='matched')&&(filter==='free')) console.log('FREE',row.raw,a.status,a.candidates[0]?.place.name,c,a.probability.toFixed(2),a.reasons.join(),'expected',[...row.expected].join(),'|',a.candidates.slice(1).map(c=>c.place.name+'/'+resolver.tree.firstLevel(c.place)?.id).join(' '));}}
console.log('free',ok,wrong,none);
for(const row of rows){ if(row.kind==='negative'){const a=resolver.resolve(row.raw,{country:row.country}); if(a.status==='matched'||filter==='neg')console.log('NEG',row.raw,a.status,a.candidates[0]?.place.name,a.probability.toFixed(2));}}
// Kenya admin + countries as the CLI sees them: country and parent only, no level
const t=new Map<string,number[]>();
for(const row of rows){ if(!(row.country==='KE'||row.level==='country')||row.kind==='negative'||row.kind==='free_text')continue; const a=resolver.resolve(row.raw,{country:row.country,parent:row.parent}); const g=row.group; const v=t.get(g)??[0,0,0,0];t.set(g,v);v[0]!++; const ids=a.candidates[0]?[a.candidates[0].place.id]:[]; const chain=a.candidates[0]?[a.candidates[0].place,...resolver.tree.ancestors(a.candidates[0].place)].map(p=>p.id):[]; const hit=chain.some(i=>row.expected.has(i)); if(a.status==='matched'){v[1]!++; if(!hit)v[2]!++;} if(hit)v[3]!++; if(a.status==='matched'&&!hit&&filter===g)console.log(g,row.raw,row.parent,a.place?.name,a.place?.id,a.probability.toFixed(2),a.reasons.join(),'exp',[...row.expected].join());}
for(const [g,v] of t)console.log(g.padEnd(24),v.join(' '));
