import { row } from '../table/row.ts';
import { chart } from '../../ui/chart.ts';

export const area = [row, chart];
