import { call, number, type Sql } from '../tree/Sql.js';

const never = number(99_999_999);

/** The column `never` of dates that are not there: after all others. */
export const orNever = (day: Sql): Sql => call('coalesce', day, never);
