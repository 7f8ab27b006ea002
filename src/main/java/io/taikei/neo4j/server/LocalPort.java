package io.taikei.neo4j.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntFunction;

/** Ports of this machine's loopback address. */
final class LocalPort {

	private LocalPort() {
	}

	/** The port to listen to: the wanted one if it is free, any free one for 0. */
	static int claim(int wanted, IntFunction<DatabaseFailure> taken) throws IOException {
		if (wanted != 0 && (isAnswering(wanted) || !isFree(wanted))) {
			throw taken.apply(wanted);
		}
		try (ServerSocket socket = new ServerSocket(wanted, 1, loopback())) {
			return socket.getLocalPort();
		}
	}

	/** On some systems a listener on all addresses still leaves room for one on this. */
	static boolean isAnswering(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(loopback(), port), 1000);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, loopback())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static InetAddress loopback() {
		return InetAddress.getLoopbackAddress();
	}

}
