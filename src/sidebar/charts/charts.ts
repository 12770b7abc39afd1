export { RosterScatter } from './roster-scatter';
export { ValueCurve } from './value-curve';
