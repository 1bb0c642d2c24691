import { chosenSeeds, testSeeds } from './seeds';

describe('five people at once while things go wrong', () => {
  testSeeds(chosenSeeds());
});
