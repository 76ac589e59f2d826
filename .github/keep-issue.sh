#!/bin/sh
# Keeps one open issue of a title for what failed, and closes it when nothing does.
# Takes the title, a file with what it says, and `failed` if something did.
set -eu

number=$(gh issue list --state open --search "in:title \"$1\"" --json number --jq '.[0].number // empty')
if [ "${3:-}" = failed ]; then
  if [ -n "$number" ]; then gh issue edit "$number" --body-file "$2"
  else gh issue create --title "$1" --body-file "$2"; fi
elif [ -n "$number" ]; then gh issue close "$number" --comment 'Nothing fails any more.'; fi
