package org.junit.jupiter.api;

class AssertionUtils {}
