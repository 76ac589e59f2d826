#!/bin/sh
# Commits to the branch what was written by command: the addresses that are new in data/ledger.txt, and texts set as
# their language asks. Says which commit that is. Where the branch may not be written to, as in a pull request from
# another repository, the whole files are shown instead, to be pasted over those that are there.
set -eu

# What is confirmed there is for somebody to look at.
set -- data ':(exclude)data/confirmed.txt'

if ! git diff --quiet -- "$@"; then
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git commit --quiet -m 'Write down the new addresses, and set texts as their language asks' -- "$@"
  if ! git push --quiet; then
    for file in $(git show --name-only --format= HEAD); do
      {
        echo "This could not be written down. Put it in the place of all of \`$file\`:"
        echo '```'
        cat "$file"
        echo '```'
      } >> "$GITHUB_STEP_SUMMARY"
      echo "::error file=$file::What was written by command is not there yet; the summary of this run has the whole file."
    done
    exit 1
  fi
fi
echo "commit=$(git rev-parse HEAD)" >> "$GITHUB_OUTPUT"
