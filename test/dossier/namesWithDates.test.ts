import { describe, expect, it } from 'vitest';
import { detectorOf } from './detectorOf.ts';

const detect = detectorOf('dr-congo-m23');
const dateOf = (feedId: string, title: string) => {
  const detection = detect(feedId, title, '2025-10-13T12:00:00Z');
  return detection.outcome === 'report' ? [detection.report.kind, detection.report.date] : detection;
};

describe('a party whose name holds a date', () => {
  it.each([
    ['actualite-cd', 'Kinshasa et le Mouvement du 23 mars signent un accord de cessez-le-feu à Doha'],
    ['al-jazeera-ar', 'الكونغو الديمقراطية وحركة 23 مارس توقعان اتفاقا لوقف إطلاق النار في الدوحة'],
  ])('does not say when it acted: %s', (feedId, title) => {
    expect(dateOf(feedId, title)).toEqual(['agreement', null]);
  });

  it('leaves the day to what stands beside the name', () => {
    const title = 'Congo and the March 23 Movement to resume talks in Doha on 20 October';
    expect(dateOf('bbc-africa', title)).toEqual(['round-scheduled', { from: '2025-10-20', to: '2025-10-20' }]);
  });
});
