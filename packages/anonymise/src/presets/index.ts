export { type JourneyColumn, journeyColumns } from './journeyColumns.js';
export { journeyPolicy } from './journeyPolicy.js';
export { journeysFromTable, type ReleasedRecords } from './journeysFromTable.js';
export { journeyTable } from './journeyTable.js';
export { placeNodes } from './placeNodes.js';
export { type PresetDefinition, presetDefinitions, type PresetName } from './presetDefinitions.js';
