import { type ComponentType, useEffect, useState } from 'react';
import type { Form } from '../core/view/viewState.ts';
import type { Preparation } from './bodyProps.ts';
import styles from './LazyView.module.css';
import type { LaidOutProps } from './laidOut.ts';

/** The ways that are fetched when they are first chosen. */
type LazyForm = Exclude<Form, 'map' | 'table'>;

const loaders: Partial<Readonly<Record<LazyForm, () => Promise<ComponentType<LaidOutProps>>>>> = {
  equity: async () => (await import('./EquityView.tsx')).EquityView,
  tiles: async () => (await import('./TilesView.tsx')).TilesView,
  years: async () => (await import('./YearsView.tsx')).YearsView,
  flows: async () => (await import('../features/flows/Flows.tsx')).Flows,
};

interface LazyViewProps extends LaidOutProps {
  readonly form: LazyForm;
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/** Another way of laying out the selection, with the words it speaks. */
export function LazyView({ form, prepare, ...laidOut }: LazyViewProps) {
  const [loaded, setLoaded] = useState<{ form: LazyForm; View: ComponentType<LaidOutProps> } | null>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([loaders[form]?.(), prepare.sentences()]).then(([View]) => {
      if (current && View) setLoaded({ form, View });
    });
    return () => {
      current = false;
    };
  }, [form, prepare]);
  if (loaded?.form !== form) return <div className={styles.awaited} />;
  return <loaded.View {...laidOut} />;
}
