import { describe, expect, it } from 'vitest';
import { dossierOf, perDossier } from '../functions/perDossier.ts';
import { readServedDossiers } from '../functions/servedDossiers.ts';

const ROOT = 'arn:aws:sns:eu-west-1:123456789012:';
const SEVERAL = {
  SITE_URL: 'https://parley.example',
  DOSSIERS: JSON.stringify([
    { id: 'israel-syria', table: 'Syria', topics: { root: ROOT, en: 'a,b,c,d,e,f,g,h,i,j,k' } },
    { id: 'russia-ukraine', table: 'Ukraine', topics: { 'all-early': `${ROOT}ukraine` }, hidden: true },
  ]),
};
const ONE = { TABLE_NAME: 'Table', DOSSIER_FILE: 'shared/dossier/israel-syria.json' };
const streamOf = (table: string) =>
  `arn:aws:dynamodb:eu-west-1:123456789012:table/${table}/stream/2026-11-26T12:00:00.000`;

describe('functions that serve several dossiers', () => {
  it('are told of each its table, topics, file and pages, and of one table that counts for all', () => {
    const [first, second] = readServedDossiers(SEVERAL);
    expect(first?.environment).toMatchObject({
      TABLE_NAME: 'Syria',
      LIMITS_TABLE: 'Syria',
      DOSSIER_FILE: 'israel-syria.json',
      SITE_URL: 'https://parley.example/israel-syria',
    });
    expect(first?.environment.TOPIC_ARNS?.['rounds-early']).toBe(`${ROOT}a`);
    expect(second).toMatchObject({
      hidden: true,
      environment: {
        TABLE_NAME: 'Ukraine',
        LIMITS_TABLE: 'Syria',
        SITE_URL: 'https://parley.example/russia-ukraine',
        TOPIC_ARNS: { 'all-early': `${ROOT}ukraine` },
      },
    });
  });

  it.each([
    ['DOSSIERS', '{', 'DOSSIERS: is not JSON'],
    ['DOSSIERS', '[]', 'DOSSIERS: names no dossier'],
    ['SITE_URL', 'parley', /^SITE_URL: /],
  ])('say what is wrong with %s=%s', (name, value, message) => {
    expect(() => readServedDossiers({ ...SEVERAL, [name]: value })).toThrow(message);
  });
});

describe('a call', () => {
  const start = () => {
    const composed: string[] = [];
    const apps = perDossier(readServedDossiers(SEVERAL), ({ TABLE_NAME }) => {
      composed.push(TABLE_NAME);
      return TABLE_NAME;
    });
    return { apps, composed };
  };

  it('reaches the dossier that it names, which is made once and when it is first asked for', () => {
    const { apps, composed } = start();
    expect(composed).toEqual([]);
    expect([apps.of('russia-ukraine'), apps.of(dossierOf({ dossier: 'russia-ukraine' }))]).toEqual([
      'Ukraine',
      'Ukraine',
    ]);
    expect(composed).toEqual(['Ukraine']);
  });

  it('leaves no more dossiers in memory than may be kept', () => {
    const composed: string[] = [];
    const compose = ({ TABLE_NAME }: { TABLE_NAME: string }) => composed.push(TABLE_NAME);
    const apps = perDossier(readServedDossiers(SEVERAL), compose, 1);
    for (const id of ['israel-syria', 'israel-syria', 'russia-ukraine', 'israel-syria']) apps.of(id);
    expect(composed).toEqual(['Syria', 'Ukraine', 'Syria']);
  });

  it('of a stream reaches the dossier of its table', () => {
    const { apps } = start();
    expect(apps.ofStream(streamOf('Syria'))).toBe('Syria');
    expect(() => apps.ofStream(streamOf('Syria2'))).toThrow(
      /^no dossier has the table of the stream arn:aws:dynamodb:/,
    );
  });

  it('that names none, or one that is not there, is told which there are', () => {
    const { apps } = start();
    const all = 'this deployment has israel-syria, russia-ukraine';
    expect(() => apps.of(undefined)).toThrow(`the call names no dossier; ${all}`);
    expect(() => apps.of('drc-m23')).toThrow(`there is no dossier "drc-m23"; ${all}`);
  });

  it('needs no name where there is one dossier, and may not name another', () => {
    const apps = perDossier(readServedDossiers(ONE), ({ TABLE_NAME }) => TABLE_NAME);
    expect([apps.of(undefined), apps.of('israel-syria'), apps.ofStream(undefined)]).toEqual([
      'Table',
      'Table',
      'Table',
    ]);
    expect(() => apps.of('russia-ukraine')).toThrow(
      'there is no dossier "russia-ukraine"; this deployment has israel-syria',
    );
  });
});
