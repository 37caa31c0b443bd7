import { words } from './words.ts';

/**
 * Nouns that stand for the two who negotiate together, whoever they are: "both sides", "the foes", "the delegations". By
 * themselves they name nobody: with other signs they show that an item alludes to the talks.
 */
const BOTH_SIDES: Readonly<Record<string, readonly string[]>> = {
  en: words`
    both sides, two sides, the sides, sides, parties, both parties, two parties, warring parties, warring sides, foes, rivals,
    adversaries, belligerents, neighbours, neighbors, both delegations, two delegations, delegations, delegates, both teams,
    two teams, teams, negotiators, both countries, two countries, two nations, both governments, two governments, both capitals,
    counterpart, counterparts, opposite number, opposite numbers, both armies, two armies, generals, ministers, leaders,
    face to face, face-to-face, riparian states, enemies, government, the government, rebels
  `,
  ar: words`
    الطرفان, الطرفين, طرفا, طرفي, طرفي النزاع, الجانبان, الجانبين, الوفدان, الوفدين, الوفود, وفدا, وفدي, البلدان, البلدين,
    الدولتان, الدولتين, الحكومتان, الحكومتين, العاصمتان, العاصمتين, الفريقان, الفريقين, الجارتان, الجارتين, الخصمان, الخصمين,
    الخصوم, الغريمان, الأطراف, أطراف النزاع, نظيره, نظيرته, المتفاوضون, المتفاوضين, المفاوضون, المفاوضين, الوزيران, الوزيرين,
    وزيري, الرئيسان, الرئيسين, الزعيمان, الزعيمين, الجيشان, الجيشين, وجها لوجه, الحكومة
  `,
  he: words`
    שני הצדדים, הצדדים, צדדים, המשלחות, שתי המשלחות, משלחות, המדינות, שתי המדינות, הממשלות, שתי הממשלות, הבירות, שתי הבירות,
    הצוותים, עמיתו, עמיתה, עמיתיו, מקבילו, מקבילתו, היריבות, היריבים, השכנות, השרים, המנהיגים, הנשיאים, הגנרלים, המפקדים,
    פנים אל פנים, נושאים ונותנים
  `,
  fr: words`
    deux parties, les parties, parties, deux camps, les camps, belligérants, protagonistes, frères ennemis, ennemis, rivaux,
    deux délégations, les délégations, délégations, deux pays, deux états, deux capitales, deux voisins, deux gouvernements,
    pays riverains, riverains, négociateurs, négociatrices, émissaires, homologue, homologues, deux armées, les deux, généraux,
    ministres, dirigeants, gouvernement, rebelles, face-à-face, face à face, tête-à-tête
  `,
  fa: words`
    دو طرف, طرفین, دو کشور, دو هیات, دو هیئت, هیات‌ها, هیئت‌ها, هیاتها, دو دولت, دو پایتخت, دو همسایه, همتای, همتایش, مذاکره‌کنندگان,
    وزیران, رهبران, سران, ژنرال‌ها, دو ارتش, رو در رو, رودررو
  `,
  de: words`
    beide seiten, beiden seiten, beider seiten, die seiten, konfliktparteien, kriegsparteien, parteien, kontrahenten, rivalen,
    gegner, nachbarn, delegationen, beide delegationen, beiden delegationen, beide länder, beiden länder, beider länder,
    beide staaten, beiden staaten, beide regierungen, unterhändler, unterhändlerinnen, chefunterhändler, chefunterhändlerinnen,
    amtskollege, amtskollegen, amtskollegin, minister, generäle, staatschefs, regierung, rebellen, von angesicht zu angesicht, vier augen
  `,
  ru: words`
    стороны, сторон, сторонам, сторонами, обе стороны, делегации, делегаций, делегациям, две страны, двух стран, обе страны,
    обеих стран, соседи, противники, переговорщики, переговорщиков, коллегой, министры, министров, лидеры, лидеров, главы,
    генералы, генералов, с глазу на глаз, лицом к лицу
  `,
  uk: words`
    сторони, сторін, сторонам, сторонами, обидві сторони, делегації, делегацій, делегаціям, дві країни, двох країн, обидві країни,
    сусіди, перемовники, перемовників, переговорники, колегою, міністри, міністрів, лідери, лідерів, генерали, віч-на-віч
  `,
  es: words`
    ambas partes, las partes, las dos partes, partes, ambos bandos, los dos bandos, bandos, delegaciones, ambas delegaciones,
    ambos países, dos países, los dos países, ambos gobiernos, vecinos, rivales, enemigos, negociadores, homólogo, homólogos,
    ministros, líderes, gobierno, rebeldes, generales, cara a cara, frente a frente
  `,
  it: words`
    le parti, le due parti, due parti, parti, delegazioni, due delegazioni, due paesi, entrambi i paesi, due governi, vicini,
    rivali, nemici, negoziatori, negoziatrici, omologo, omologa, ministri, leader, governo, ribelli, generali, faccia a faccia
  `,
  pt: words`
    as partes, ambas as partes, duas partes, partes, dois lados, os lados, delegações, duas delegações, dois países,
    ambos os países, dois governos, vizinhos, rivais, inimigos, negociadores, homólogo, homólogos, ministros, líderes, governo, rebeldes, generais,
    frente a frente, cara a cara
  `,
  tr: words`
    taraflar, tarafların, taraflara, iki taraf, iki tarafın, her iki taraf, heyetler, heyetlerin, heyetleri, iki heyet, iki ülke,
    iki ülkenin, komşular, müzakereciler, mevkidaşı, mevkidaşıyla, bakanlar, liderler, liderlerin, generaller, yüz yüze
  `,
  ur: words`
    فریقین, فریقوں, دونوں فریق, دونوں فریقوں, دونوں ملک, دونوں ملکوں, دونوں ممالک, دونوں حکومتوں, دونوں وفود, وفود, دونوں اطراف,
    ہم منصب, مذاکرات کاروں, مذاکرات کار, وزرا, وزراء, رہنماؤں, جرنیلوں, آمنے سامنے
  `,
};

/** The language's nouns for the two sides together; none where it has no list. */
export function bothSidesOf(language: string): readonly string[] {
  return BOTH_SIDES[language] ?? [];
}
