package oslab;

import java.io.ObjectInputStream;

class Dying extends java.util.concurrent.ThreadPoolExecutor {
    Dying() {
        super(1, 1, 1, null, null);
    }

    protected void finalize() {} //! Object.finalize()
}

class Wakes implements java.io.Serializable {
    private void readObject(ObjectInputStream in) {} //! java.io.ObjectInputStream
}

class Thrown implements java.io.Externalizable { //! java.io.Externalizable
    public void writeExternal(java.io.ObjectOutput out) {} //! java.io.Externalizable.writeExternal(ObjectOutput)

    public void readExternal(java.io.ObjectInput in) {} //! java.io.Externalizable.readExternal(ObjectInput)
}
