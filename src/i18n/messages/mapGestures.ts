import type { Language } from '../languages.ts';

/** How the map is moved, by device. */
interface MapGestures {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

const fr: MapGestures = {
  windows: 'Ctrl + défilement pour agrandir la carte',
  mac: 'Cmd + défilement pour agrandir la carte',
  touch: 'Déplacez la carte avec deux doigts',
};

/** What the map says to who would move it as the page is moved; loaded with the map. */
export const mapGestures: Readonly<Record<Language, MapGestures>> = {
  fr,
  zgh: fr,
  ar: {
    windows: 'لتكبير الخريطة: Ctrl مع التمرير',
    mac: 'لتكبير الخريطة: Cmd مع التمرير',
    touch: 'حركوا الخريطة بإصبعين',
  },
  en: {
    windows: 'Use Ctrl + scroll to zoom the map',
    mac: 'Use Cmd + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
};
