import { library } from '../../tools/tsup.ts';

export default library({
  index: 'src/index.ts',
  'zod/index': 'src/zod/index.ts',
  'ajv/index': 'src/ajv/index.ts',
  'htcds/index': 'src/htcds/index.ts',
  'codes/index': 'src/codes/index.ts',
});
