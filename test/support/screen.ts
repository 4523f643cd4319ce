/** Reads the parts of a widget as a person would look them up. */
import {render} from 'lit';
import type {Service} from '../../src/directory/schema.js';
import {widgetTemplate} from '../../src/element/regions/widget-template.js';
import {fromLondonTime} from '../../src/open-hours/index.js';
import type {Occasion} from './arbitrary-list.js';
import {madeView} from './made-context.js';
import {textOf} from './open-widget.js';

/** Names and what stands there for each. */
export type Said = ReadonlyMap<string, string>;

export class Screen {
  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  get text(): string {
    return this.textIn('[part=widget]');
  }

  get html(): string {
    return this.all('[part=widget]')
      .map(({innerHTML}) => innerHTML)
      .join('');
  }

  all(selector: string): Element[] {
    return [...this.#root.querySelectorAll(selector)];
  }

  textIn(selector: string): string {
    return this.all(selector).map(textOf).join(' ');
  }

  /** The statuses of "who you can call now". */
  get rows(): Said {
    return statusesIn(this.all('[part=call]'));
  }

  /** The statuses of the list. Empty where a service has none. */
  get statuses(): Said {
    return statusesIn(this.all('[part=card]'));
  }

  /** Both. */
  get known(): Said {
    return new Map([...this.rows, ...this.statuses]);
  }

  /** All that is said of each service. Chosen for a need, all are in the list. */
  get cards(): Said {
    const isNarrowed = this.all('.result').length > 0;
    const rows = isNarrowed ? '[part=card]' : '[part=call], [part=card]';
    return new Map(this.all(rows).map((row) => [nameIn(row), textOf(row)]));
  }

  /** The names under each heading of the planner. */
  get plan(): ReadonlyMap<string, readonly string[]> {
    return new Map(
      this.all('[part=planner] .group').map((heading) => [
        textOf(heading).replace(/ \(\d+\)$/, ''),
        [...heading.nextElementSibling!.querySelectorAll('.name')].map(textOf),
      ]),
    );
  }

  /** The days from Monday to Sunday, by the service. */
  get week(): ReadonlyMap<string, readonly string[]> {
    return new Map(
      this.all('[part=week] tbody').map((body) => [
        textOf(body.querySelector('[scope=rowgroup]')!),
        [...body.querySelectorAll('td')].map(textOf),
      ]),
    );
  }
}

/** A widget by chance, with every region drawn. */
export class DrawnScreen extends Screen {
  readonly occasion: Occasion;
  /** The time in London. */
  readonly at: string;

  constructor(occasion: Occasion, at = occasion.times[0] ?? '') {
    const {list: directory, need, planned} = occasion;
    const choices = {need, planned, weekIsOpen: true};
    const root = document.createElement('div');
    const context = madeView({directory, at, choices});
    render(widgetTemplate(context, {rows: Infinity, areDrawn: false}), root);
    super(root);
    this.occasion = occasion;
    this.at = at;
  }

  get instant(): number {
    const [date = '', time = ''] = this.at.split('T');
    return fromLondonTime({date, time})!.getTime();
  }

  named(name: string): Service {
    const {services} = this.occasion.list;
    return services.find((service) => service.name === name)!;
  }
}

function statusesIn(found: readonly Element[]): Said {
  return new Map(
    found.map((each) => [
      nameIn(each),
      [...each.querySelectorAll('[part=status]')].map(textOf).join(),
    ]),
  );
}

function nameIn(found: Element): string {
  return textOf(found.querySelector('.name')!);
}
