import './styles/base.css';
import { app } from './app/App.ts';
import { chart } from './ui/chart.ts';

export const mounted = [app, chart];
