#!/bin/sh
# Commits the addresses that are new in data/ledger.txt to the branch and says which commit that is. Where the
# branch may not be written to, as in a pull request from another repository, the whole file is shown
# instead, to be pasted over the one that is there.
set -eu

if ! git diff --quiet -- data/ledger.txt; then
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git commit --quiet -m 'Write down the new addresses' -- data/ledger.txt
  if ! git push --quiet; then
    {
      echo 'The new addresses could not be written down. Put this in the place of all of `data/ledger.txt`:'
      echo '```'
      cat data/ledger.txt
      echo '```'
    } >> "$GITHUB_STEP_SUMMARY"
    echo '::error file=data/ledger.txt::New addresses are not written down; the summary of this run has the whole file.'
    exit 1
  fi
fi
echo "commit=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
