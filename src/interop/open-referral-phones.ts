/** Reads the phone numbers of Open Referral. */
import {dialledDigits, isFree} from '../phone-numbers/dialled-digits.js';
import type {Phone} from '../directory/schema.js';
import type {Source} from './source.js';

/**
 * HSDS types, and other people's words for them, of numbers that nobody can
 * ring.
 */
const NOT_FOR_VOICES =
  /fax|text|sms|tdd|tty|minicom|relay|video|pager|whatsapp|e-?mail|web/i;

/**
 * The records that may hold numbers: the service or a place, and its contacts.
 */
export function phonesOf(places: readonly Source[]): Phone[] {
  const listed = places.flatMap((place) => [
    ...place.records('phones'),
    ...place.records('phone'),
    ...place.records('contacts').flatMap(phonesOfContact),
    ...place.records('contact').flatMap(phonesOfContact),
  ]);
  // HSDS has a number at the service, and the UK profile repeats it at a
  // contact.
  const known = new Map<string, Phone>();
  for (const phone of listed.flatMap(readPhone)) {
    const {number, menuOption = ''} = phone;
    const key = `${dialledDigits(number)} ${menuOption}`;
    if (!known.has(key)) known.set(key, phone);
  }
  return [...known.values()];
}

function phonesOfContact(contact: Source): Source[] {
  const phones = [...contact.records('phones'), ...contact.records('phone')];
  contact.loseRest();
  return phones;
}

function readPhone(phone: Source): Phone[] {
  const written =
    phone.itself === undefined ? phone.word('number') : String(phone.itself);
  const type = phone.word('type');
  const extension = phone.word('extension');
  const words = phone.word('description');
  if (written === undefined) {
    phone.lose('', 'It has no number.');
    return [];
  }
  if (type !== undefined && NOT_FOR_VOICES.test(type)) {
    phone.lose('', `Nobody can be spoken to at a number of the type ${type}.`);
    return [];
  }
  if (extension !== undefined) {
    phone.lose('extension', 'The list has no field for an extension.');
  }
  const [, menuOption] = /\bpress ([\d*#])(?!\d)/i.exec(words ?? '') ?? [];
  if (words !== undefined && !isOurs(words)) phone.lose('description');
  phone.loseRest();
  return readNumbers(written, phone).flatMap((number) =>
    phoneOf(number, phone, menuOption),
  );
}

/** Our own words about cost and key are read again from the number. */
function isOurs(words: string): boolean {
  return /^(Free to call\.|Costs what a call to 01, 02 or 03 costs\.)( When it answers, press [\d*#]\.)?$/.test(
    words,
  );
}

/** Digits in groups, in any of the ways in which people write them. */
const NUMBER = /\+?(?:\(\d+\)|\d)(?:[ .\-\u2010-\u2015]*(?:\(\d+\)|\d))*/g;

/** A number and the text beside it: words, an extension, another number. */
function readNumbers(written: string, phone: Source): string[] {
  const text = written.replace(/\s+/g, ' ');
  const [number = '', rest] = text.split(
    /[\s,;(]*(?:\bext(?:ension|n)?\b\.?|(?<=\d)\s*x(?=\s*\d)|#)/i,
  );
  const found = number.match(NUMBER) ?? [];
  // Words such as "24 hours" contain digits, too.
  const whole = found.filter((each) => each.replace(/\D/g, '').length >= 7);
  const numbers = whole.length > 0 ? whole : found.slice(0, 1);
  const isAll =
    rest === undefined &&
    numbers.length === 1 &&
    text.replace(/^(tel:|")|"$/g, '').trim() === numbers[0];
  if (!isAll) {
    const name = phone.itself === undefined ? 'number' : '';
    phone.lose(
      name,
      numbers.length > 0
        ? `It is taken as ${numbers.join(' and ')}.`
        : 'It holds no number.',
    );
  }
  return numbers;
}

function phoneOf(
  found: string,
  phone: Source,
  menuOption: string | undefined,
): Phone[] {
  // A list allows only spaces, brackets and hyphens between the digits.
  const written = found.replaceAll('.', ' ');
  const digits = dialledDigits(written);
  if (/^0(?!80)(8[47]|9|70)|^118/.test(digits)) {
    phone.lose('', 'A call to such a number costs more than the list can say.');
    return [];
  }
  const cost = isFree(digits) ? 'free' : 'standard';
  return [
    {
      number: written,
      cost,
      ...(menuOption !== undefined && {menuOption}),
    },
  ];
}
