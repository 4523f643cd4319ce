/** Says how old the number and the hours of a service are. */
import type {Listing} from '../directory/listings.js';
import {dateText} from './date-text.js';
import {english, type Messages} from './messages.js';

/** What is known about the age of a service's number and hours. */
export interface Age {
  /** The day on which a person last checked them. */
  readonly assuredDate?: string | undefined;
  /** The check is less than 12 months old. */
  readonly confirmed: boolean;
  /** When the source was published: a day, a month or a year. */
  readonly published?: string | undefined;
  /** The service has a number to call. */
  readonly hasPhone: boolean;
  /** Its hours are written down. */
  readonly hasHours: boolean;
  /** Whom to call if the number does not work. */
  readonly alternative?: {name: string; number: string} | undefined;
}

/** What a listing says about its age. `other` is whom to call instead. */
export function ageOf(
  {service, phones, confirmed}: Listing,
  other: Listing | undefined,
): Age {
  // A service that takes no calls for a while is not suggested.
  const takesCalls =
    other?.service.status === 'active' && other.service.id !== service.id;
  const [phone] = takesCalls ? other.phones : [];
  return {
    assuredDate: service.assuredDate,
    confirmed,
    published: service.sources[0]?.published,
    hasPhone: phones.length > 0,
    hasHours: (service.schedule?.kind ?? 'unknown') !== 'unknown',
    alternative: other &&
      phone && {
        name: other.service.name,
        // Non-breaking spaces keep the number on one line.
        number: phone.number.replaceAll(' ', '\u00a0'),
      },
  };
}

/** The line under a service that says how old its number and hours are. */
export function ageText(age: Age, messages: Messages = english): string {
  const checked = dateText(age.assuredDate ?? '', messages);
  if (checked) {
    return age.confirmed
      ? checkedText(age, checked, messages)
      : messages.age.lapsed({date: checked});
  }
  const published = dateText(age.published ?? '', messages);
  if (published) return publishedText(age, published, messages);
  return age.hasPhone ? messages.age.undated : messages.age.websiteUndated;
}

function checkedText(age: Age, date: string, messages: Messages): string {
  if (!age.hasPhone) return messages.age.websiteChecked({date});
  return age.hasHours
    ? messages.age.checked({date})
    : messages.age.numberChecked({date});
}

function publishedText(age: Age, date: string, messages: Messages): string {
  if (!age.hasPhone) return messages.age.websitePublished({date});
  const text = age.hasHours
    ? messages.age.published({date})
    : messages.age.numberPublished({date});
  return age.alternative
    ? `${text} ${messages.age.elsewhere(age.alternative)}`
    : text;
}
