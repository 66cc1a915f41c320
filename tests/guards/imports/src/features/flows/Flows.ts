import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import maplibre from 'maplibre-gl';
import { area } from '@turf/turf';
import i18next from 'i18next';
import { Trans } from 'react-i18next';

export const flows = [readFileSync, Papa, maplibre, area, i18next, Trans];
