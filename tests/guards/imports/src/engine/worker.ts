import { view } from '../state/view.ts';
import { createElement } from 'react';

export const worker = [view, createElement];
