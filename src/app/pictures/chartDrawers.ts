import { isComplete } from '../../core/edition/edition.ts';
import type { ChartId } from '../../core/model/figures.ts';
import { distributionModel } from '../../features/distribution/distributionModel.ts';
import { distributionPicture, plotWidthFor } from '../../features/distribution/distributionPicture.ts';
import { matrixModel } from '../../features/matrix/matrixModel.ts';
import { matrixPicture } from '../../features/matrix/matrixPicture.ts';
import { type Ranked, rankingModel } from '../../features/ranking/rankingModel.ts';
import { rankingPicture } from '../../features/ranking/rankingPicture.ts';
import { sectorsModel } from '../../features/sectors/sectorsModel.ts';
import { sectorsPicture } from '../../features/sectors/sectorsPicture.ts';
import { trendsModel } from '../../features/trends/trendsModel.ts';
import { trendsPicture } from '../../features/trends/trendsPicture.ts';
import { askedOf, type Drawer } from './drawer.ts';
import { drawMap } from './mapDrawers.ts';

/** The charts of the explore page. */
export const chartDrawers: Readonly<Record<ChartId, Drawer>> = {
  map: drawMap,
  trends: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = trendsModel({ ...asked, complete: isComplete(subject.exploration.edition) }, voice);
    return { figure: trendsPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
  sectors: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = sectorsModel(asked, voice);
    return { figure: sectorsPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
  funders: ranking('funder'),
  recipients: ranking('recipient'),
  distribution: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = distributionModel({ ...asked, width: plotWidthFor(sheet) }, voice);
    return { figure: distributionPicture(model, sheet), nothing: model.nothing, named: asked.selection };
  },
  matrix: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = matrixModel({ ...asked, edition: subject.exploration.edition }, voice);
    return { figure: matrixPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
};

function ranking(of: Ranked): Drawer {
  return (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = rankingModel({ ...asked, of }, voice);
    return { figure: rankingPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  };
}
