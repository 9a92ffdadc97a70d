export { createResolver, type Resolver, type ResolverOptions } from './resolve/createResolver.js';
