/** Words typed while the Vietnamese keyboard was off: `ddawcj sarn` (Telex) and `d9a85c sa3n` (VNI) for “đặc sản”. */

/** Combining marks of the tones by the key that types them. */
const telexTones: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const vniTones: Readonly<Record<string, string>> = {
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};

const syllable =
  /^(?:ngh|gh|gi|kh|ng|nh|ph|qu|th|tr|ch|[bckpđgs][rl]|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/u;

/** Returns the word that the keys would have given with the keyboard on, or nothing when they give no syllable. */
export function fromKeyboardLeftovers(word: string): string | undefined {
  return fromTelex(word) ?? fromVni(word);
}

/** Returns the word typed in Telex. */
export function fromTelex(word: string): string | undefined {
  if (!/^\p{L}+$/u.test(word)) return undefined;
  const firstVowel = word.search(/[aăâeêioôơuưyw]/u);
  if (firstVowel < 0) return undefined;
  let rest = word;
  let tone = '';
  for (let at = word.length - 1; at > firstVowel; at -= 1) {
    const mark = telexTones[word.charAt(at)];
    if (mark === undefined) continue;
    tone = mark;
    rest = word.slice(0, at) + word.slice(at + 1);
    break;
  }
  const letters = hornAndBreve(doubled(rest));
  return finish(word, letters, tone);
}

/** dd → đ, aa → â, ee → ê, oo → ô, also when the second letter comes after the syllable (`vietje`). */
function doubled(word: string): string {
  const joined = word.replace(/^d(.*)d$|^dd/u, (_, inner?: string) => `đ${inner ?? ''}`);
  return joined.replace(/([aeo])([^aeo]{0,2})\1/u, (_, vowel: string, between: string) => {
    return circumflexes[vowel] === undefined ? vowel + between : circumflexes[vowel] + between;
  });
}

const circumflexes: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/** aw → ă, ow → ơ, uw → ư, uow and uwow → ươ; w reaches back over consonants, and alone it is ư. */
function hornAndBreve(word: string): string {
  const at = word.indexOf('w');
  if (at < 0) return word;
  if (word.includes('uwow')) return word.replace('uwow', 'ươ');
  const rest = word.slice(0, at) + word.slice(at + 1);
  const before = rest.slice(0, at);
  if (/uo[^aeiou]*$/u.test(before)) return rest.replace('uo', 'ươ');
  const target = /[aou](?=[^aou]*$)/u.exec(before);
  if (target === null) return `${rest.slice(0, at)}ư${rest.slice(at)}`;
  const letter = { a: 'ă', o: 'ơ', u: 'ư' }[target[0]] ?? target[0];
  return before.slice(0, target.index) + letter + before.slice(target.index + 1) + rest.slice(at);
}

/** Returns the word typed in VNI. */
export function fromVni(word: string): string | undefined {
  if (!/^\p{L}+\d[\p{L}\d]*$/u.test(word)) return undefined;
  let letters = '';
  let tone = '';
  for (const key of word) {
    if (vniTones[key] !== undefined) tone = vniTones[key];
    else if (key === '6') letters = replaceLast(letters, /[aeo]/u, circumflexes);
    else if (key === '7')
      letters = /uo[^aeiou]*$/u.test(letters)
        ? letters.replace('uo', 'ươ')
        : replaceLast(letters, /[ou]/u, { o: 'ơ', u: 'ư' });
    else if (key === '8') letters = replaceLast(letters, /a/u, { a: 'ă' });
    else if (key === '9') letters = letters.replace('d', 'đ');
    else if (key === '0') return undefined;
    else letters += key;
  }
  return finish(word, letters, tone);
}

function replaceLast(letters: string, wanted: RegExp, by: Readonly<Record<string, string>>): string {
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const letter = letters.charAt(at);
    if (wanted.test(letter)) return letters.slice(0, at) + (by[letter] ?? letter) + letters.slice(at + 1);
  }
  return letters;
}

function finish(word: string, typed: string, tone: string): string | undefined {
  // One horn stands for both: no syllable has ưo, and uơ stands at the end only (thuở).
  const letters = typed.replace(/ưo|uơ(?=\p{L})/u, 'ươ');
  if (!syllable.test(letters)) return undefined;
  const result = withTone(letters, tone);
  return result === word ? undefined : result;
}

/** Returns the syllable with its tone: on a vowel that has a mark of its own, else before a final consonant, else first. */
function withTone(letters: string, tone: string): string {
  if (tone === '') return letters;
  const start = /^(?:gi(?=[aăâeêoôơuư])|qu)/u.test(letters) ? 2 : letters.search(/[aăâeêioôơuưy]/u);
  const vowels = /^[aăâeêioôơuưy]+/u.exec(letters.slice(start))?.[0] ?? '';
  const marked = Math.max(...Array.from(vowels, (vowel, at) => (/[ăâêôơư]/u.test(vowel) ? at : -1)));
  const closed = start + vowels.length < letters.length;
  const inVowels = marked >= 0 ? marked : vowels.length < 2 ? 0 : closed || vowels.length > 2 ? 1 : 0;
  const at = start + inVowels + 1;
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC');
}
