/** Radio buttons in a row, for a few short choices. */
import {html, nothing, type TemplateResult} from 'lit';

interface Segments {
  /** The name of the radio buttons. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly choose: (value: string) => void;
  /** If not, only screen readers get the label. */
  readonly isLabelShown?: boolean;
  /** Shown after the last choice. */
  readonly more?: TemplateResult;
}

export function segments(given: Segments): TemplateResult {
  const {name, label, value, options, choose, isLabelShown, more} = given;
  return html`
    <fieldset>
      <legend class=${isLabelShown ? nothing : 'unseen'}>${label}</legend>
      <div class="segments">
        ${options.map(
          (option) =>
            html`<label
              ><input
                type="radio"
                name=${name}
                value=${option.value}
                .checked=${option.value === value}
                @change=${() => choose(option.value)}
              />${option.label}</label
            >`,
        )}
        ${more}
      </div>
    </fieldset>
  `;
}
