import type { Catalogue, CataloguePlan } from '../../catalogue/catalogue.ts';
import type { Fact, FactPart } from '../../components/page/fact.ts';
import { formatDate } from '../../i18n/format.ts';
import { localText, vietnameseOn } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the older texts a plan rests on, each with how the plan relates to it. */
export function planBasis({ facts }: CataloguePlan, catalogue: Catalogue, locale: Locale): readonly Fact[] {
  const t = translator(locale);
  const lang = vietnameseOn(locale);
  return (facts.basis ?? []).flatMap((basis) => {
    const document = basis.document === undefined ? undefined : catalogue.documentById.get(basis.document);
    const number = document?.facts.number ?? basis.number;
    const date = document?.facts.date ?? basis.date;
    const title = document && localText(locale, document.words[locale]?.title, document.facts.title);
    const parts: FactPart[] = [];
    if (number !== undefined) parts.push({ text: number, lang, href: document?.facts.url });
    if (date !== undefined) parts.push({ text: `${parts.length > 0 ? ', ' : ''}${formatDate(date, locale)}` });
    const issuer = document?.facts.issuer ?? basis.issuer;
    if (issuer !== undefined) parts.push({ text: `${parts.length > 0 ? ', ' : ''}${issuer}`, lang });
    if (title !== undefined)
      parts.push({ text: `. ${title.text}`, lang: title.lang === locale ? undefined : title.lang });
    if (parts.length === 0 && basis.note !== undefined) parts.push({ text: basis.note, lang });
    return parts.length === 0 ? [] : [{ label: t(`relation.${basis.relation}`), lines: [parts] }];
  });
}
