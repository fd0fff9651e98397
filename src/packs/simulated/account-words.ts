/** 64 of each, so that a word stands for six bits of an account's number. A name that anybody could mistake for a real trader's is none of them. */
const QUALITIES = `amber ample ashen azure blithe bold brisk bronze calm cedar chalk clear cobalt copper coral crisp
  deep dewy dusky early elder even fair fleet fond frosty gentle gilded golden grand green hazel
  indigo ivory jade keen lilac linen lunar maple mellow misty noble ochre olive opal pale pearl
  plain plum proud quick quiet rapid rosy rustic sable silver solar spry steady tawny umber vivid`;

const ANIMALS = `adder auk badger bear bee bison boar bream carp civet cod crab crane crow deer dove
  duck eagle eel egret elk ermine falcon finch fox frog gecko goat goose grouse gull hare
  hawk heron ibis jay kite lark lemur lion lizard llama lynx marten mole moose moth mouse
  newt otter owl perch pike plover quail raven robin seal skink snail stork swan tern wren`;

/** The first half of an account's name. */
export const accountQualities: readonly string[] = QUALITIES.split(/\s+/);

/** The second half of an account's name. */
export const accountAnimals: readonly string[] = ANIMALS.split(/\s+/);
