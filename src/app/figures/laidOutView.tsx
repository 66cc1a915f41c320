import type { ComponentType } from 'react';
import { laidOut } from '../../core/query/laidOut.ts';
import type { Form } from '../../core/view/viewState.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { FigureProps } from '../figureProps.ts';
import type { LaidOutProps } from '../laidOut.ts';

/** A way of laying out the selection, as a figure: its title names what it does not lay out. */
export function laidOutView(form: Form, View: ComponentType<LaidOutProps>): ComponentType<FigureProps> {
  return function LaidOutFigure(figure) {
    const { exploration, view, reference } = figure;
    const selection = selectionWords(exploration.result, laidOut(view.filter, form), reference, useLocale());
    return <View {...figure} selection={selection} />;
  };
}
