# SPDX-License-Identifier: GPL-3.0-or-later

SWIFT ?= swift
PREFIX ?= /usr/local
# A statically linked standard library starts faster, and the binary runs where no Swift is installed.
RELEASE = -c release --static-swift-stdlib
PROGRAM = .build/release/circlekeeper

.PHONY: meet demo test times build format lint reference bench fuzz faults install setup

meet: build
	@$(PROGRAM) meet

demo: build
	@Demo/demo $(PROGRAM)

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The tests that take longest, one at a time: beside each other they wait for each other.
times: setup
	$(SWIFT) build --build-tests
	@$(SWIFT) test --skip-build --no-parallel 2>&1 | \
	  sed -nE 's/^. Test (".*"|[^ ]+\(.*\)) (with .* )?passed after ([0-9.]+) seconds\.$$/\3  \1/p' | sort -rn | head -n 20

build: setup
	$(SWIFT) build $(RELEASE) --product circlekeeper
	$(SWIFT) build $(RELEASE) --product breathing

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Plugins Benchmarks

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Plugins Benchmarks

reference: setup
	$(SWIFT) run lab reference

bench: setup
	$(SWIFT) build $(RELEASE)
	@Benchmarks/bench $(PROGRAM) .build/release/lab

fuzz: setup
	@Tests/Fuzz/fuzz

faults: build
	@Tests/Peers/install faults
	$(SWIFT) build --build-tests
	CIRCLEKEEPER_FULL=1 $(SWIFT) test --skip-build --filter 'CanaryTests|TrapTests|EveryScalarTests|HostileTextTests'
	@python3 -B Tests/Faults $(PROGRAM) --full --errors 6000
	@python3 -B Tests/Faults $(PROGRAM) --peers --full

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/circlekeeper
	install -s -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/circlekeeper
	install -d $(DESTDIR)$(PREFIX)/share/circlekeeper/Plugins
	cp -R Agendas $(DESTDIR)$(PREFIX)/share/circlekeeper/
	cp -R Plugins/README.md Plugins/protocol Plugins/bell Plugins/breathing Plugins/minutes \
	  $(DESTDIR)$(PREFIX)/share/circlekeeper/Plugins/
	install -s -m 755 .build/release/breathing $(DESTDIR)$(PREFIX)/share/circlekeeper/Plugins/breathing/breathing
	cp -R Sources/PluginKit $(DESTDIR)$(PREFIX)/share/circlekeeper/
	cp -R Sources/History/Schemas $(DESTDIR)$(PREFIX)/share/circlekeeper/
	install -m 644 Sources/circlekeeper/circlekeeper.docc/WhatIsKept.md $(DESTDIR)$(PREFIX)/share/circlekeeper/

setup:
	@Packaging/setup
