import { library } from '../../tools/tsup.ts';

export default library({ index: 'src/index.ts', 'zod/index': 'src/zod/index.ts' });
