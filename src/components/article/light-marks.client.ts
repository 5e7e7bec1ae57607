// Words of one claim that lie in several places, and its note, light each other. What stands together does so by style alone.

const idsOf = (part: Element | null): string[] => part?.getAttribute('data-claims')?.split(' ') ?? [];

const light = ({ target }: Event): void => {
  const wanted = new Set(idsOf(target instanceof Element ? target.closest('[data-claims]') : null));
  for (const part of document.querySelectorAll('[data-claims]')) {
    const lit = idsOf(part).some((id) => wanted.has(id));
    part.toggleAttribute('data-lit', lit);
  }
};

document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);

export {};
