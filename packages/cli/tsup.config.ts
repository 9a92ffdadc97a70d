import { program } from '../../tools/tsup.ts';

export default program({ bin: 'src/bin.ts' });
