/** Every point of docs/WORKBENCH.md, in its order. */
import { formulas } from './formulas';
import type { Points } from './open';
import { services } from './services';
import { values } from './values';
import { wire } from './wire';
import { writing } from './writing';

export const POINTS: Points = { ...values, ...writing, ...formulas, ...services, ...wire };
