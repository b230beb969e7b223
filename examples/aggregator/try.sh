#!/usr/bin/env bash
# try.sh FOLDER: publishes Quimper, generates a country around it, and aggregates both with Flink on this machine.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?a folder to work in}
mkdir -p "$folder"
java -jar "$here/../cli/target/assises.jar" publish "$here/../cli/quimper.json" "$folder/quimper" >/dev/null
java -jar "$here/target/aggregator.jar" generate "$folder" --cities 500 --proposals 50000 --spoilt 200 --seed "${SEED:-1}"
echo "assises.quimper.bzh,29232,quimper" >>"$folder/cities.csv"
java -jar "$here/target/aggregator.jar" build "$folder/cities.csv" "$folder/national"
