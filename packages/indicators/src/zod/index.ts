export { definitionJsonSchema } from './definitionJsonSchema.js';
export { derivedFieldSchema } from './derivedFieldSchema.js';
export { indicatorDefinitionSchema } from './indicatorDefinitionSchema.js';
export { predicateSchema } from './predicateSchema.js';
export { frameworkSchema } from './frameworkSchema.js';
