package dev.lockstep.desk.examples;

/** Adds without a lock, or with one. */
final class Account {
    private int balance;

    void add(int amount) {
        balance = balance + amount; // <b>&</b> 'lost'
    }

    synchronized void addSafely(int amount) {
        balance += amount;
    }

    synchronized int balance() {
        return balance;
    }
}
