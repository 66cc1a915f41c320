import { type FigureId, figureIds } from '../../core/model/figures.ts';
import { useLocale } from '../../i18n/react.tsx';

interface FigureChoiceProps {
  readonly figure: FigureId;
  readonly onChoose: (figure: FigureId) => void;
}

/** Which figure is meant. */
export function FigureChoice({ figure, onChoose }: FigureChoiceProps) {
  const { t } = useLocale();
  const choose = (written: string) => {
    const known = figureIds.find((id) => id === written);
    if (known) onChoose(known);
  };
  return (
    <label>
      {t('share.which')}
      <select value={figure} onChange={(event) => choose(event.currentTarget.value)}>
        {figureIds.map((id) => (
          <option key={id} value={id}>
            {t(`share.figure.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
