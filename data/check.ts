import { checkContent } from './check-content';

const { right, said } = checkContent();
if (right) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}
