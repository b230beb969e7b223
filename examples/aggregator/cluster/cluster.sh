#!/usr/bin/env bash
# A Flink cluster on this machine from Maven artifacts alone: one JobManager, two TaskManagers.
#
#   cluster.sh start               starts it; http://localhost:8081 is its web page
#   cluster.sh run COMMAND...      runs a command of the aggregator on it
#   cluster.sh stop                stops it
#
# Build first: mvn -q -DskipTests -pl examples/aggregator -am package
# FLINK_HOME_DIR is where it keeps its logs and process ids; /tmp/assises-cluster if unset.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../target"
home=${FLINK_HOME_DIR:-/tmp/assises-cluster}
# The jar with everything is the class path of the cluster; the job that is sent to it is the small one.
java=(java --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED
  -Dorg.slf4j.simpleLogger.defaultLogLevel=info)
jobmanager=(-D rest.address=localhost -D rest.port=8081 -D rest.bind-port=8081
  -D jobmanager.rpc.address=localhost -D jobmanager.rpc.port=6123
  -D jobmanager.memory.process.size=1024m
  -D restart-strategy.type=fixed-delay -D restart-strategy.fixed-delay.attempts=100
  -D restart-strategy.fixed-delay.delay=2s
  -D classloader.resolve-order=parent-first)
taskmanager=(-D jobmanager.rpc.address=localhost -D jobmanager.rpc.port=6123
  -D taskmanager.host=localhost -D taskmanager.numberOfTaskSlots=2
  -D taskmanager.cpu.cores=1 -D taskmanager.memory.task.heap.size=512m
  -D taskmanager.memory.task.off-heap.size=0m
  -D taskmanager.memory.framework.heap.size=128m -D taskmanager.memory.framework.off-heap.size=64m
  -D taskmanager.memory.network.min=64m -D taskmanager.memory.network.max=64m
  -D taskmanager.memory.managed.size=128m
  -D taskmanager.memory.jvm-metaspace.size=192m -D taskmanager.memory.jvm-overhead.min=64m
  -D taskmanager.memory.jvm-overhead.max=64m)

start_taskmanager() {
  "${java[@]}" -Xmx768m -cp "$target/aggregator.jar" \
    org.apache.flink.runtime.taskexecutor.TaskManagerRunner --configDir "$home/conf" "${taskmanager[@]}" \
    >"$home/taskmanager-$1.log" 2>&1 &
  echo $! >"$home/taskmanager-$1.pid"
}

case "${1:-}" in
start)
  mkdir -p "$home/conf"
  : >"$home/conf/config.yaml"
  "${java[@]}" -Xmx512m -cp "$target/aggregator.jar" \
    org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint --configDir "$home/conf" "${jobmanager[@]}" \
    >"$home/jobmanager.log" 2>&1 &
  echo $! >"$home/jobmanager.pid"
  start_taskmanager 1
  start_taskmanager 2
  ;;
taskmanager) # cluster.sh taskmanager 3: one more
  start_taskmanager "$2"
  ;;
run)
  shift
  FLINK_CONF_DIR="$home/conf" "${java[@]}" -Xmx512m -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "$target/aggregator.jar" org.apache.flink.client.cli.CliFrontend \
    run -m localhost:8081 "$target/aggregator-job.jar" "$@"
  ;;
stop)
  for pid in "$home"/*.pid; do
    kill "$(cat "$pid")" 2>/dev/null || true
    rm -f "$pid"
  done
  ;;
*)
  sed -n '2,9p' "$0"
  exit 64
  ;;
esac
