import type { ProducerKind } from '../../../domain/producer.ts';
import { toFolded } from '../../../domain/vietnamese-text.ts';

const kinds: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(?:lien hiep )?(?:hop tac xa|htx)\b/u, 'cooperative'],
  [/^(?:to hop tac|tht)\b/u, 'cooperative-group'],
  [/^(?:chi nhanh )?(?:cong ty|cty|doanh nghiep|dntn|tap doan|nha may)\b/u, 'enterprise'],
  [/^trang trai\b/u, 'farm'],
  [/^(?:ho|hkd|co so|xuong|lo|nha vuon|ong|ba|anh|chi)\b/u, 'household'],
  [/^(?:hoi|hiep hoi|trung tam)\b/u, 'association'],
];

/** Returns the kind of producer that a name says, else “other”. */
export function kindOfName(name: string): ProducerKind {
  const folded = toFolded(name);
  return kinds.find(([form]) => form.test(folded))?.[1] ?? 'other';
}
