// Each line must be a mistake to the compiler.
import type {} from 'herts-da-support/react';

export const mistakes = [
  // @ts-expect-error There is no such layout.
  <herts-da-support layout="wide" />,
  // @ts-expect-error There is no such need.
  <herts-da-support need="housing" />,
  // @ts-expect-error Words are no clock.
  <herts-da-support clock="now" />,
  // @ts-expect-error It is a function that hears of an event.
  <herts-da-support onherts-da-ready="alert()" />,
  // @ts-expect-error There is no such tag.
  <herts-da-suport />,
];
