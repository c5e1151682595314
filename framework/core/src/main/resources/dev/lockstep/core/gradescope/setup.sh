#!/bin/sh
# Gradescope runs this once, as root, when it builds the autograder's container.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless
chmod 755 /autograder/source/run_autograder
chmod -R go= /autograder/source/lockstep/exercises # student code runs as another user, and must not read hidden tests
