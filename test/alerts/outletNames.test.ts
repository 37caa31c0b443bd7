import { describe, expect, it } from 'vitest';
import { readDossierFile } from '../../functions/dossierFile.ts';
import { describeCertainty } from '../../shared/alerts/describeCertainty.ts';
import { outletName } from '../../shared/alerts/sources.ts';
import { dossierSchema } from '../../shared/dossier/dossier.ts';
import { SAMPLE_DOSSIER } from '../samples/dossiers.ts';
import { storyEvent, storyTestimony } from '../site/sampleEvents.ts';

const SHIPPED = ['israel-syria', 'russia-ukraine', 'dr-congo-m23', 'pakistan-afghanistan', 'armenia-azerbaijan'];
const outlet = (family: string, publisher: string) => storyTestimony({ family, publisher, title: publisher });

describe.each(SHIPPED)('the outlets of %s', (name) => {
  const dossier = readDossierFile(`shared/dossier/${name}.json`);
  it('have names that each read as one source, uncut', () => {
    const names = dossier.families.map(({ id, name }) => outletName(outlet(id, name), dossier));
    expect(names.filter((shown) => /,|;| and | \(unlisted\)|\.\.\.$/.test(shown))).toEqual([]);
  });
});

describe('how sure an event is', () => {
  const families = ['A Times, B Radio', 'Reuters', 'AFP', 'Kan', 'Axios', 'N12', 'Le Monde', 'SANA'].map(
    (name, index) => ({
      id: `family-${index}`,
      name,
      ...(index === 0 && { shortName: 'A Times/B Radio' }),
    }),
  );
  const dossier = { ...SAMPLE_DOSSIER, families: dossierSchema.shape.families.parse(families) };
  const event = storyEvent({ testimonies: families.map(({ id, name }) => outlet(id, name)) });

  it('counts as many outlets as it lists, a house of several outlets by its short name', () => {
    expect(describeCertainty(event, dossier, 100)).toBe(
      'confirmed by 8 independent outlets: A Times/B Radio, Reuters, AFP, Kan, Axios, N12, Le Monde, SANA',
    );
  });

  it('names six in a message, and says how many more there are', () => {
    expect(describeCertainty(event, dossier)).toMatch(/^confirmed by 8 .*Axios, N12 and 2 more$/);
  });

  it('shows the short name also of what was stored under the long one', () => {
    expect(outletName(outlet('unknown:atimes.example', 'A Times, B Radio'), dossier)).toBe('A Times/B Radio');
  });

  it('takes no short name that reads as several', () => {
    const wrong = dossierSchema.shape.families.safeParse([{ ...families[0], shortName: 'A Times, B Radio' }]);
    expect(wrong.error?.issues[0]?.message).toBe('is one name, without commas');
  });
});
