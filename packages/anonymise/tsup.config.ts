import { library } from '../../tools/tsup.ts';

export default library({
  index: 'src/index.ts',
  'verify/index': 'src/verify/index.ts',
  'presets/index': 'src/presets/index.ts',
});
