import { evaluationPlaces, evaluationRows, SHARED } from './evaluation.ts';
import { calibrationError, createResolver, evaluate, sum } from './report.ts';
const [mode = 'bare', filter = '-'] = process.argv.slice(2);
const rows = evaluationRows(SHARED + '/places/eval_pairs_dev.csv');
const resolver = createResolver({ places: evaluationPlaces(mode as 'bare') });
const t = performance.now();
const res = evaluate(resolver, rows, (row, a, right) => {
  if (
    (filter !== '-' && row.group.includes(filter) && !right) ||
    (filter === '!' && a.status === 'matched' && !right)
  )
    console.log(
      row.group,
      '|',
      row.raw,
      '|',
      row.parent ?? '',
      '→',
      a.status,
      a.candidates[0]?.place.name,
      a.candidates[0]?.place.id,
      a.probability.toFixed(2),
      a.reasons.join(','),
      '| expected',
      [...row.expected]
        .map((i) => (resolver.tree.get(i)?.name ?? '?') + ' ' + i)
        .slice(0, 2)
        .join(';'),
      'at',
      a.candidates.findIndex((c) => row.expected.has(c.place.id)),
    );
});
console.log(mode, 'ms/query', ((performance.now() - t) / 1290).toFixed(2));
for (const [g, r] of [...res].sort())
  console.log(
    g.padEnd(26),
    String(r.n).padStart(4),
    ((100 * r.top1) / r.n).toFixed(1).padStart(6),
    ((100 * r.top5) / r.n).toFixed(1).padStart(6),
    ' acc',
    ((100 * r.accepted) / r.n).toFixed(0).padStart(4),
    'wrong',
    r.wrong,
  );
for (const p of ['KE admin', 'KE places', 'E. Africa', 'Gulf', 'other', 'country', '']) {
  const r = sum(res, p);
  console.log(
    p.padEnd(12),
    r.n,
    'top1',
    ((100 * r.top1) / r.n).toFixed(1),
    'coverage',
    ((100 * r.accepted) / r.n).toFixed(1),
    'wrong%',
    ((100 * r.wrong) / Math.max(1, r.accepted)).toFixed(2),
    'ece',
    calibrationError(r).toFixed(3),
  );
}
for (const row of rows) {
  if (row.kind === 'negative') {
    const a = resolver.resolve(row.raw, { country: row.country });
    if (a.status === 'matched' || filter === 'neg')
      console.log('NEG', row.raw, a.status, a.candidates[0]?.place.name, a.probability.toFixed(2));
  }
}
let ok = 0,
  wrong = 0,
  none = 0;
for (const row of rows) {
  if (row.kind === 'free_text') {
    const a = resolver.resolve(row.raw, { country: 'KE' });
    const c = a.candidates[0] && resolver.tree.firstLevel(a.candidates[0].place)?.id;
    const r = row.expected.has(c ?? '');
    if (a.status === 'matched') {
      r ? ok++ : wrong++;
    } else none++;
    if ((!r || a.status !== 'matched') && filter === 'free')
      console.log(
        'FREE',
        row.raw,
        a.status,
        a.candidates[0]?.place.name,
        c,
        a.probability.toFixed(2),
        a.reasons.join(),
        'expected',
        [...row.expected].join(),
      );
  }
}
console.log('free', ok, wrong, none);
