import { library } from '../../tools/tsup.ts';

export default library({
  index: 'src/index.ts',
  'entries/kenya': 'src/entries/kenya.ts',
  'entries/kenya-localities': 'src/entries/kenya-localities.ts',
  'entries/countries': 'src/entries/countries.ts',
  'entries/country-names': 'src/entries/country-names.ts',
  'entries/east-africa': 'src/entries/east-africa.ts',
  'entries/gulf': 'src/entries/gulf.ts',
  'entries/world': 'src/entries/world.ts',
  'entries/map': 'src/entries/map.ts',
});
